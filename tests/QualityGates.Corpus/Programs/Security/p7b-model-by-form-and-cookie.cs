// corpus: Which model a page uses is taken from the form, a cookie and the path of the request, on the way through a record and a service.
// library: Microsoft.ML, Microsoft.ML.OnnxRuntime
// axis: middleware, form, record struct, interface with one implementation
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Gallery;

public readonly record struct ModelPlace(string Folder, string File)
{
    public string Full => Path.Combine(Folder, File);
}

public interface INetworkSlot
{
    void Put(ModelPlace place);
}

public sealed class NetworkSlot : INetworkSlot, IDisposable
{
    private InferenceSession? _session;

    public void Put(ModelPlace place)
    {
        var next = new InferenceSession(place.Full); // expect: MLQ7001
        Interlocked.Exchange(ref _session, next)?.Dispose();
    }

    public void Dispose() => _session?.Dispose();
}

[ApiController]
[Route("gallery")]
public sealed class GalleryController(INetworkSlot slot, MLContext ml) : ControllerBase
{
    private static ITransformer? s_tagger;

    [HttpPost("network")]
    public IActionResult Network([FromForm] string style)
    {
        slot.Put(new ModelPlace("styles", style.Trim() + ".onnx"));
        return Ok();
    }

    [HttpPut("tagger")]
    public IActionResult Tagger()
    {
        if (Request.Cookies["tagger"] is not { Length: > 0 } wanted)
        {
            return BadRequest();
        }

        s_tagger = ml.Model.Load($"taggers/{wanted}", out _); // expect: MLQ7001
        return Ok();
    }
}
