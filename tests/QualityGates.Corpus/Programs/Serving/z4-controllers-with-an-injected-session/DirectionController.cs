using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Burial.Api;

public sealed class Find
{
    public float Depth { get; set; }

    public float Length { get; set; }

    public bool Wrapped { get; set; }
}

public sealed class DirectionFeatures
{
    public Tensor<float> Of(Find find)
    {
        var values = new[] { find.Depth, find.Length, find.Wrapped ? 1f : 0f };
        return new DenseTensor<float>(values, new[] { 1, values.Length });
    }
}

[ApiController]
[Route("direction")]
public sealed class DirectionController : ControllerBase
{
    private readonly InferenceSession _session;
    private readonly DirectionFeatures _features;

    public DirectionController(InferenceSession session, DirectionFeatures features)
    {
        _session = session;
        _features = features;
    }

    [HttpPost]
    public ActionResult<string> Score([FromBody] Find find)
    {
        using var result = _session.Run(new List<NamedOnnxValue>
        {
            NamedOnnxValue.CreateFromTensor("float_input", _features.Of(find)),
        });
        return Ok(result.First().AsTensor<string>().First());
    }
}
