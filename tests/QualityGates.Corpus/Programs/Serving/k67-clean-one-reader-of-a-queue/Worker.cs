// corpus: Requests only put work into a queue; one background service owns the engine and works it off, one after the other.
// library: ML.NET
// axis: channel, background service, several files
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Jobs;

public sealed class Document
{
    public string Text { get; set; } = "";
}

public sealed class Topic
{
    public string PredictedLabel { get; set; } = "";
}

public sealed record Work(Document Document, TaskCompletionSource<string> Answer);

public sealed class Worker : BackgroundService
{
    private readonly ChannelReader<Work> _work;
    private readonly PredictionEngine<Document, Topic> _engine;

    public Worker(Channel<Work> work)
    {
        var ml = new MLContext();
        _work = work.Reader;
        _engine = ml.Model.CreatePredictionEngine<Document, Topic>(ml.Model.Load("topics.zip", out _));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _work.WaitToReadAsync(stoppingToken))
        {
            while (_work.TryRead(out var work))
            {
                try
                {
                    work.Answer.SetResult(_engine.Predict(work.Document).PredictedLabel);
                }
                catch (Exception error)
                {
                    work.Answer.SetException(error);
                }
            }
        }
    }

    public override void Dispose()
    {
        _engine.Dispose();
        base.Dispose();
    }
}
