// corpus: The path of the model is a setting, the job object is made by the program, and of a header only the bare file name is used.
// library: ML.NET
// axis: property, object initializer, Path.GetFileName
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.ML;

[ApiController]
[Route("reload")]
public sealed class ReloadController(MLContext ml, IConfiguration configuration) : ControllerBase
{
    private static readonly object Gate = new();
    private static ITransformer? _model;

    private string Configured => configuration["Model:Path"] ?? "model.zip";

    private string Version => Path.GetFileName(Request.Headers["X-Version"].ToString());

    [HttpPost("default")]
    public IActionResult Default()
    {
        lock (Gate)
        {
            _model = new LoadJob { Path = Configured }.Run(ml);
        }
        return Ok();
    }

    [HttpPost("version")]
    public IActionResult ByVersion()
    {
        lock (Gate)
        {
            _model = ml.Model.Load(Path.Combine("versions", Version), out _);
        }
        return Ok(_model is not null);
    }
}

public sealed class LoadJob
{
    public string Path { get; set; } = "";

    public ITransformer Run(MLContext ml) => ml.Model.Load(Path, out _);
}
