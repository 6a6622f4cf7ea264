// corpus: Requests say which model file is read: as a query value, a route value and a field of the body.
// library: ML.NET
// axis: several
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapControllers();
var registry = new Registry();
app.MapPost("/reload", (HttpRequest request) =>
{
    var name = request.Query["model"].ToString();
    registry.Use("models/" + name);
    return Results.NoContent();
});
app.Run();

public class Registry
{
    private readonly MLContext ml = new();

    public ITransformer? Current { get; private set; }

    public void Use(string path) => Current = ml.Model.Load(path, out _); // expect: MLQ7001
}

[ApiController]
[Route("admin/models")]
public class ModelsController(Registry registry) : ControllerBase
{
    [HttpPut]
    public IActionResult Replace([FromBody] Replacement replacement)
    {
        registry.Use(Path.Combine("models", replacement.File));
        return NoModel(registry.Current is null);
    }

    private IActionResult NoModel(bool missing) => missing ? NotFound() : Ok();
}

public record Replacement(string File);
