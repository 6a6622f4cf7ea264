// corpus: A service whose caller names the model that is to answer, and one that uploads a network and has it asked at once.
// library: ML.NET, ONNX Runtime, ASP.NET Core
// axis: controller, form file
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Models.Api;

[ApiController]
[Route("models")]
public sealed class ModelsController(MLContext ml) : ControllerBase
{
    private const string Folder = "models";

    [HttpGet("{name}/schema")]
    public ActionResult<string[]> Schema([FromRoute] string name)
    {
        var path = Path.Combine(Folder, name + ".zip");
        ml.Model.Load(path, out var schema); // expect: MLQ7001
        return schema.Select(column => column.Name).ToArray();
    }

    [HttpPost("inspect")]
    public async Task<ActionResult<string[]>> Inspect(IFormFile file)
    {
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory);
        using var session = new InferenceSession(memory.ToArray()); // expect: MLQ6002 MLQ7001
        return session.InputMetadata.Keys.ToArray();
    }

    [HttpGet("status")]
    public ActionResult Status() => Ok();
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new MLContext());
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();
        app.Run();
    }
}
