// corpus: An asynchronous iterator over the lines of a file gives rows that are predicted one by one; a static model makes an engine for each request.
// library: ML.NET
// axis: async iterator, static Lazy, extension method
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

public sealed class Reading
{
    public float Value { get; set; }
}

public sealed class State
{
    public bool PredictedLabel { get; set; }
}

public static class States
{
    private static readonly MLContext Context = new();
    private static readonly Lazy<ITransformer> Kept = new(() => Context.Model.Load("states.zip", out _));

    public static PredictionEngine<Reading, State> Engine(this ITransformer model) =>
        Context.Model.CreatePredictionEngine<Reading, State>(model); // expect: MLQ6002

    public static ITransformer Model => Kept.Value;
}

public sealed class Archive(PredictionEngine<Reading, State> engine)
{
    public async Task<int> CountAsync(string path, CancellationToken cancelled)
    {
        var count = 0;
        await foreach (var reading in ReadAsync(path, cancelled))
        {
            if (engine.Predict(reading).PredictedLabel) // expect: MLQ6003
            {
                count++;
            }
        }

        return count;
    }

    private static async IAsyncEnumerable<Reading> ReadAsync(string path, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancelled)
    {
        await foreach (var line in File.ReadLinesAsync(path, cancelled))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            yield return new Reading { Value = float.Parse(line, CultureInfo.InvariantCulture) };
        }
    }
}

[ApiController]
public sealed class StatesController : ControllerBase
{
    [HttpPost("state")]
    public ActionResult<bool> Post([FromBody] Reading reading)
    {
        using var engine = States.Model.Engine();
        return engine.Predict(reading).PredictedLabel;
    }
}
