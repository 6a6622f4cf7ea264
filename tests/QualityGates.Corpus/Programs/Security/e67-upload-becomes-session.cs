// corpus: The bytes that a visitor sends become an ONNX session.
// library: ONNX Runtime
// axis: async
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;

[ApiController]
[Route("inspect")]
public class InspectController : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<string[]>> Post(IFormFile upload, CancellationToken token)
    {
        using var memory = new MemoryStream();
        await upload.CopyToAsync(memory, token);
        using var session = new InferenceSession(memory.ToArray()); // expect: MLQ6002 MLQ7001
        return session.InputMetadata.Keys.ToArray();
    }
}
