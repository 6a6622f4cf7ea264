// corpus: The service talks http with others, yet neither a model nor rows for training come that way: scores are sent, a page is asked, a model of this machine is used.
// library: Microsoft.ML, Microsoft.Extensions.ML
// axis: look-alikes
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Queue.Scoring;

public sealed class Ticket
{
    public string? Text { get; set; }
}

public sealed class TicketScore
{
    public float Score { get; set; }
}

public sealed class ScoreSender(HttpClient http, PredictionEnginePool<Ticket, TicketScore> pool)
{
    public async Task SendAsync(Ticket ticket)
    {
        var score = pool.Predict("tickets", ticket);
        using var response = await http.PostAsJsonAsync("http://tickets.intern/scores", score);
        response.EnsureSuccessStatusCode();
    }

    public async Task<string> StatusAsync() => await http.GetStringAsync("http://tickets.intern/status");

    public async Task KeepLogoAsync(string file) => await File.WriteAllBytesAsync(file, await http.GetByteArrayAsync("https://tickets.intern/logo.png"));
}

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient<ScoreSender>();
        services.AddPredictionEnginePool<Ticket, TicketScore>().FromUri("tickets", "http://localhost:9000/tickets.zip", TimeSpan.FromMinutes(5));
    }

    public static ITransformer Bundled(MLContext ml) => ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "tickets.zip"), out _);
}
