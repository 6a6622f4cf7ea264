// corpus: What visitors upload becomes a network: through a copy in memory, a temporary file, the raw body and a header that names the file.
// library: ONNX Runtime, TorchSharp, ML.NET, ASP.NET Core
// axis: form file, stream helper, temporary file, body, header
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using static TorchSharp.torch;

var app = WebApplication.Create(args);
var store = new Current();
app.MapGet("/healthz", () => "ok");
app.MapPost("/onnx", async (IFormFile network) =>
{
    var bytes = await Uploads.BytesAsync(network);
    store.Replace(new InferenceSession(bytes)); // expect: MLQ7001
    return Results.Ok();
});
app.MapPost("/torch", async (HttpRequest request) =>
{
    var form = await request.ReadFormAsync();
    var path = await Uploads.SaveAsync(form.Files[0]);
    store.Script = jit.load(path); // expect: MLQ7001
    return Results.Ok();
});
app.MapPut("/zip", async (HttpContext http) =>
{
    using var buffer = new MemoryStream();
    await http.Request.Body.CopyToAsync(buffer);
    buffer.Position = 0;
    store.Model = new MLContext(seed: 1).Model.Load(buffer, out var _); // expect: MLQ7001 MLQ6002
    http.Response.StatusCode = 204;
});
app.Run();

internal static class Uploads
{
    public static async Task<byte[]> BytesAsync(IFormFile file)
    {
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory);
        return memory.ToArray();
    }

    public static async Task<string> SaveAsync(IFormFile file)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var target = File.Create(path);
        await file.CopyToAsync(target);
        return path;
    }
}

internal sealed class Current
{
    private InferenceSession? _session;

    public jit.ScriptModule? Script { get; set; }

    public ITransformer? Model { get; set; }

    public void Replace(InferenceSession session) => Interlocked.Exchange(ref _session, session)?.Dispose();
}
