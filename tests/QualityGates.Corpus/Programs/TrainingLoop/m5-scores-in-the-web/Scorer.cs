using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using TorchSharp;
using static TorchSharp.torch;

namespace Scores;

public sealed record Question(float[] Features)
{
    public TaskCompletionSource<float> Answer { get; } = new();
}

public sealed class Scorer(Channel<Question> channel) : BackgroundService
{
    private readonly RiskNet net = Load("risk.dat");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var question in channel.Reader.ReadAllAsync(stoppingToken))
        {
            using var scope = NewDisposeScope();
            var input = tensor(question.Features).unsqueeze(0);
            var score = sigmoid(net.call(input)).item<float>(); // expect: MLQ5003 MLQ5004
            question.Answer.SetResult(score);
        }
    }

    private static RiskNet Load(string path)
    {
        var net = new RiskNet(24);
        net.load(path);
        return net;
    }
}
