// corpus: A generator and a discriminator are trained in turns, each optimizer cleared before its own loss, so the gradients that the other loss left are thrown away in time.
// library: TorchSharp
// axis: two optimizers in one loop
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Coins;

public sealed record Turn(int Epoch, float Judge, float Forger);

public sealed class CoinForger : IDisposable
{
    private const int Noise = 12;
    private readonly int _width;
    private readonly Sequential _forger;
    private readonly Sequential _judge;
    private readonly optim.Optimizer _forgerSteps;
    private readonly optim.Optimizer _judgeSteps;

    public CoinForger(int width)
    {
        manual_seed(41);
        _width = width;
        _forger = Sequential(Linear(Noise, 48), LeakyReLU(0.2), Linear(48, width), Tanh());
        _judge = Sequential(Linear(width, 48), LeakyReLU(0.2), Linear(48, 1));
        _forgerSteps = optim.Adam(_forger.parameters(), lr: 0.0002, beta1: 0.5);
        _judgeSteps = optim.Adam(_judge.parameters(), lr: 0.0002, beta1: 0.5);
    }

    public IEnumerable<Turn> Train(IReadOnlyList<float[]> coins, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            float judged = 0, forged = 0;
            foreach (var batch in coins.Chunk(32))
            {
                using var scope = NewDisposeScope();
                var real = tensor(batch.SelectMany(coin => coin).ToArray()).reshape(batch.Length, _width);
                var fake = _forger.call(randn(batch.Length, Noise));

                _judgeSteps.zero_grad();
                var judgeLoss = Against(real, 1) + Against(fake.detach(), 0);
                judgeLoss.backward();
                _judgeSteps.step();

                _forgerSteps.zero_grad();
                var forgerLoss = Against(fake, 1);
                forgerLoss.backward();
                _forgerSteps.step();

                judged += judgeLoss.item<float>();
                forged += forgerLoss.item<float>();
            }

            yield return new Turn(epoch, judged, forged);
        }
    }

    public void WriteLog(IEnumerable<Turn> turns, TextWriter writer)
    {
        foreach (var turn in turns)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{turn.Epoch},{turn.Judge:F4},{turn.Forger:F4}"));
        }
    }

    public void Dispose()
    {
        _forgerSteps.Dispose();
        _judgeSteps.Dispose();
        _forger.Dispose();
        _judge.Dispose();
    }

    private Tensor Against(Tensor coins, float truth)
    {
        var score = _judge.call(coins);
        return functional.binary_cross_entropy_with_logits(score, full_like(score, truth));
    }
}
