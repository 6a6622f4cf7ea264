// corpus: Visitors upload rows, not models: a text file that is stored under a name of ours and read, an archive of images read in memory, a query with a parameter.
// library: ML.NET
// axis: form file, archive, controller
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSingleton<Scoring>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/healthz");
app.Run();

public sealed class Scoring
{
    private readonly ITransformer _model;

    public Scoring() => _model = Context.Model.Load("meters.zip", out _);

    public MLContext Context { get; } = new();

    public float[] Score(IDataView rows) => [.. _model.Transform(rows).GetColumn<float>("Score")];
}

[ApiController]
public sealed class MeterController(Scoring scoring) : ControllerBase
{
    [HttpPost("meters")]
    public async Task<ActionResult<float[]>> Upload(IFormFile rows)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await using (var file = System.IO.File.Create(path))
            {
                await rows.CopyToAsync(file);
            }

            var view = scoring.Context.Data.LoadFromTextFile<Meter>(path, separatorChar: ',', hasHeader: true);
            return scoring.Score(view);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    [HttpPost("archive")]
    public ActionResult<int> Count(IFormFile archive)
    {
        using var zip = new ZipArchive(archive.OpenReadStream(), ZipArchiveMode.Read);
        var bytes = 0;
        foreach (var entry in zip.Entries)
        {
            using var memory = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(memory);
            bytes += (int)memory.Length;
        }

        return bytes;
    }
}

public sealed class Meter
{
    [LoadColumn(0)] public float Day { get; set; }
    [LoadColumn(1)] public float Use { get; set; }
}
