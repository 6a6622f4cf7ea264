// corpus: A worker waits a random while before it asks for rows again; correlation ids are Guids.
// library: ML.NET
// axis: look-alikes
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Retrying;

public sealed class Event
{
    public float Duration { get; set; }
    public float Size { get; set; }
}

public interface IEventStore
{
    Task<IReadOnlyList<Event>> NewestAsync(string correlation, CancellationToken token);
}

public sealed class AnomalyWorker(IEventStore store, MLContext ml, ITransformer model) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken token)
    {
        for (var attempt = 0; !token.IsCancellationRequested; attempt++)
        {
            var events = await store.NewestAsync(Guid.NewGuid().ToString(), token);
            if (events.Count == 0)
            {
                var wait = Math.Min(60, Math.Pow(2, attempt)) + Random.Shared.NextDouble();
                await Task.Delay(TimeSpan.FromSeconds(wait), token);
                continue;
            }

            attempt = 0;
            var scored = model.Transform(ml.Data.LoadFromEnumerable(events));
            Console.WriteLine($"{scored.GetRowCount()} events of {new Random().Next(1, 7)} looked at");
        }
    }
}
