// corpus: An action opens the saved model of TensorFlow for every scan, and a worker builds context and engine for every message it takes.
// library: TensorFlow.NET, ML.NET
// axis: controller, hosted service, loop
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Tensorflow;
using Tensorflow.NumPy;

namespace Scans;

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton(Channel.CreateUnbounded<Note>());
        builder.Services.AddHostedService<NoteWorker>();
        var app = builder.Build();
        app.MapControllers();
        app.MapHealthChecks("/health");
        app.Run();
    }
}

[ApiController]
public class ScanController : ControllerBase
{
    [HttpPost("scan")]
    public int Classify([FromBody] float[] pixels)
    {
        using var session = Session.LoadFromSavedModel("scan-model"); // expect: MLQ6002
        var graph = session.graph;
        var input = graph.OperationByName("serving_default_input").output;
        var output = graph.OperationByName("StatefulPartitionedCall").output;
        var scores = session.run(output, new FeedItem(input, np.array(pixels)));
        return (int)np.argmax(scores);
    }
}

public sealed class NoteWorker : BackgroundService
{
    private readonly Channel<Note> _notes;

    public NoteWorker(Channel<Note> notes) => _notes = notes;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var note = await _notes.Reader.ReadAsync(stoppingToken);
            await HandleAsync(note, stoppingToken);
        }
    }

    private static async Task HandleAsync(Note note, CancellationToken token)
    {
        var context = new MLContext();
        var model = context.Model.Load("notes.zip", out _); // expect: MLQ6002
        using var engine = context.Model.CreatePredictionEngine<Note, Topic>(model);
        await File.AppendAllTextAsync("topics.txt", engine.Predict(note).PredictedLabel + "\n", token);
    }
}

public sealed class Note
{
    public string Text { get; set; } = "";
}

public sealed class Topic
{
    public string PredictedLabel { get; set; } = "";
}
