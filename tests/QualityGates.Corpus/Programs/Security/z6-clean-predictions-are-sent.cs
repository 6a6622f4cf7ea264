// corpus: A job loads a local model, predicts and sends the results; what the server answers is only looked at for its status.
// library: ML.NET
// axis: background job
using System.Net.Http.Json;
using Microsoft.ML;

public sealed class Shelf
{
    public float Stock { get; set; }

    public float Sold { get; set; }
}

public sealed class Demand
{
    public float Score { get; set; }
}

public sealed class DemandJob(HttpClient client, string modelFile)
{
    public async Task<bool> RunAsync(Shelf shelf, CancellationToken stop)
    {
        var ml = new MLContext(seed: 1);
        var model = ml.Model.Load(modelFile, out _);
        using var engine = ml.Model.CreatePredictionEngine<Shelf, Demand>(model);
        var demand = engine.Predict(shelf);
        using var response = await client.PostAsJsonAsync("https://shop.example.com/api/demand", demand, stop);
        return response.IsSuccessStatusCode;
    }
}
