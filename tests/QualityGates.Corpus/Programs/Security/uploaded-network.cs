// corpus: A controller opens a session over an uploaded file, through a helper that copies it; another opens the program's own.
// library: ONNX Runtime
// axis: controller, helper, stream
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;

Console.WriteLine(typeof(NetworkController));

[ApiController]
public sealed class NetworkController : ControllerBase
{
    [HttpPost("inspect")]
    public IActionResult Inspect(IFormFile network)
    {
        using var content = network.OpenReadStream();
        using var session = new InferenceSession(Bytes(content)); // expect: MLQ7001
        return Ok(session.InputMetadata.Count);
    }

    [HttpGet("inputs")]
    public IActionResult Inputs([FromQuery] string network)
    {
        using var session = new InferenceSession("networks/" + network); // expect: MLQ7001
        return Ok(session.InputMetadata.Count);
    }

    private static byte[] Bytes(Stream content)
    {
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
