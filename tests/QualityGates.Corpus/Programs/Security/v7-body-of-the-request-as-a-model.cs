// corpus: The body of the request is copied into memory and loaded as a model; another action takes the file from a form object.
// library: ML.NET, ONNX Runtime, ASP.NET Core
// axis: body, form object
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Sent;

public sealed class ModelForm
{
    public string Title { get; set; } = "";
    public string File { get; set; } = "";
}

[ApiController]
[Route("forms")]
public sealed class FormsController : ControllerBase
{
    [HttpPost]
    public ActionResult<long> Post([FromForm] ModelForm form)
    {
        using var session = new InferenceSession(Path.GetFullPath(form.File)); // expect: MLQ7001
        return session.ModelMetadata.Version;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext();
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/schema", async (HttpRequest request) =>
        {
            var memory = new MemoryStream();
            await request.Body.CopyToAsync(memory);
            memory.Seek(0, SeekOrigin.Begin);
            ml.Model.Load(memory, out var schema); // expect: MLQ6002 MLQ7001
            return schema.Count;
        });
        app.Run();
    }
}
