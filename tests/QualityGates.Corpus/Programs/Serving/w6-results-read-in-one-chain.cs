// corpus: An endpoint for recipes reads the answer out of what Run gives in one expression, so nobody can dispose it.
// library: ONNX Runtime
// axis: controller, expression chain, softmax
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Recipes;

[ApiController]
[Route("recipes")]
public sealed class CuisineController(InferenceSession session) : ControllerBase
{
    private static readonly string[] Cuisines = ["italian", "mexican", "indian", "thai", "french"];

    [HttpPost("cuisine")]
    public ActionResult<string> Cuisine([FromBody] float[] ingredients)
    {
        if (ingredients.Length != 380)
        {
            return BadRequest("380 ingredients are known.");
        }

        var input = NamedOnnxValue.CreateFromTensor("ingredients", new DenseTensor<float>(ingredients, new[] { 1, 380 }));
        var scores = session.Run([input]).First(value => value.Name == "scores").AsEnumerable<float>().ToArray(); // expect: MLQ6004
        var best = Array.IndexOf(scores, scores.Max());
        var sum = scores.Sum(score => Math.Exp(score - scores[best]));
        return 1 / sum > 0.5 ? Cuisines[best] : "unknown";
    }
}
