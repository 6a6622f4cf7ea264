// corpus: A watcher looks every minute whether the file is newer than what it holds, and reads the model again if so.
// library: ML.NET
// axis: BackgroundService, PeriodicTimer, volatile field
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Parking;

public sealed class CurrentModel
{
    private volatile ITransformer? model;

    public MLContext Context { get; } = new(seed: 5);

    public ITransformer? Value
    {
        get => model;
        set => model = value;
    }
}

public sealed class ModelWatcher(CurrentModel current) : BackgroundService
{
    private const string File = "parking.zip";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
        var seen = DateTime.MinValue;
        do
        {
            var written = System.IO.File.GetLastWriteTimeUtc(File);
            if (written > seen)
            {
                current.Value = current.Context.Model.Load(File, out _);
                seen = written;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

public sealed class Quarter
{
    public float Hour { get; set; }
    public float Weekday { get; set; }
}

public sealed class FreePlaces
{
    public float Score { get; set; }
}

[ApiController]
[Route("parking")]
public sealed class ParkingController(CurrentModel current) : ControllerBase
{
    [HttpPost("free")]
    public ActionResult<float[]> Free([FromBody] Quarter[] quarters)
    {
        if (current.Value is not { } model)
        {
            return NotFound();
        }

        var rows = model.Transform(current.Context.Data.LoadFromEnumerable(quarters));
        return current.Context.Data.CreateEnumerable<FreePlaces>(rows, reuseRowObject: false).Select(row => row.Score).ToArray();
    }
}
