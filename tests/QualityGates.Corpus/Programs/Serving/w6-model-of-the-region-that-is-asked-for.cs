// corpus: Each of hundreds of regions has a model of its own, and the request says which one is read from the disk.
// library: ML.NET
// axis: controller, dictionary of files, static context
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

namespace Harvest;

public sealed class Field
{
    public float Hectares { get; set; }
    public float Rain { get; set; }
    public float Sun { get; set; }
}

public sealed class Yield
{
    public float Score { get; set; }
}

[ApiController]
[Route("yield")]
public sealed class YieldController : ControllerBase
{
    private static readonly MLContext Context = new(seed: 1);
    private static readonly Dictionary<string, string> Regions = Directory.GetFiles("regions", "*.zip").ToDictionary(file => Path.GetFileNameWithoutExtension(file));

    [HttpPost("{region}")]
    public ActionResult<float> Predict([FromRoute] string region, [FromBody] Field field)
    {
        if (!Regions.TryGetValue(region, out var file))
        {
            return NotFound();
        }

        var model = Context.Model.Load(file, out _);
        using var engine = Context.Model.CreatePredictionEngine<Field, Yield>(model);
        return engine.Predict(field).Score;
    }
}
