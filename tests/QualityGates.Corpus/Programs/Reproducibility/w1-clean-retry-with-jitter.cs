// corpus: Rows are fetched page by page with a jitter between tries; random numbers decide only about the waiting.
// library: ML.NET
// axis: HTTP client
using System.Net.Http.Json;
using Microsoft.ML;

namespace Tram.Delays;

public sealed record Ride(float Hour, float Stops, float Delay);

public sealed class RideClient(HttpClient http)
{
    public async Task<List<Ride>> AllAsync(int pages)
    {
        var rides = new List<Ride>();
        for (var page = 1; page <= pages; page++)
        {
            rides.AddRange(await PageAsync(page));
        }

        return rides;
    }

    private async Task<Ride[]> PageAsync(int page)
    {
        for (var turn = 0; ; turn++)
        {
            using var answer = await http.GetAsync($"rides?page={page}&request={Guid.NewGuid():N}");
            if (answer.IsSuccessStatusCode)
            {
                return await answer.Content.ReadFromJsonAsync<Ride[]>() ?? throw new InvalidDataException($"page {page} is empty");
            }

            if (turn == 4)
            {
                answer.EnsureSuccessStatusCode();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200 * (1 << turn) + Random.Shared.Next(100)));
        }
    }
}

public sealed class DelayTraining(MLContext ml, RideClient client)
{
    public async Task<double> RunAsync()
    {
        var rides = await client.AllAsync(40);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rides), 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Ride.Hour), nameof(Ride.Stops))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ride.Delay)))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Ride.Delay)).MeanSquaredError;
    }
}
