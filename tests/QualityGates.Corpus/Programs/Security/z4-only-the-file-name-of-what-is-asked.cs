// corpus: An action for administrators takes the file name alone of what it is sent and loads it from the folder of releases.
// library: ML.NET
// axis: controller, Path.GetFileName, reload
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

namespace Releases.Admin;

public sealed class ReleaseRequest
{
    public string File { get; set; } = "";
}

[ApiController]
[Route("releases")]
public sealed class ReleasesController : ControllerBase
{
    private static readonly MLContext Context = new(seed: 1);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "releases");
    private static ITransformer? current;

    [HttpPut("current")]
    public IActionResult Switch([FromBody] ReleaseRequest request)
    {
        var file = Path.GetFileName(request.File);
        var path = Path.Combine(Folder, file);
        if (!System.IO.File.Exists(path))
        {
            return NotFound();
        }

        current = Context.Model.Load(path, out var schema);
        return Ok(schema.Count);
    }

    [HttpGet("current")]
    public IActionResult Get() => current is null ? NotFound() : Ok(current.GetType().Name);
}
