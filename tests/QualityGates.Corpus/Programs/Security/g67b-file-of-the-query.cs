// corpus: Actions of a controller open the file that the query string or a header names.
// library: ML.NET, ONNX Runtime
// axis: attribute, header, property of the controller
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

[ApiController]
[Route("models")]
public sealed class ModelsController(MLContext ml) : ControllerBase
{
    private static readonly object Gate = new();
    private static ITransformer? _model;
    private static InferenceSession? _session;

    private string Wanted => Request.Headers["X-Model"].ToString();

    [HttpPut("transformer")]
    public IActionResult Use([FromQuery] string file)
    {
        using var stream = System.IO.File.OpenRead(Path.Combine("models", file));
        lock (Gate)
        {
            _model = ml.Model.Load(stream, out _); // expect: MLQ7001
        }
        return Ok(_model is not null);
    }

    [HttpPut("network")]
    public IActionResult UseNetwork()
    {
        lock (Gate)
        {
            _session?.Dispose();
            _session = new InferenceSession(Path.Combine("models", Wanted)); // expect: MLQ7001
        }
        return Ok();
    }
}
