using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TrafficSigns;

public sealed record SignOptions(int Epochs = 30, int BatchSize = 64, double Rate = 1e-3, int Seed = 43);

public sealed class SignTraining(SignNet net, SignOptions options, string weights)
{
    public SignScore Fit(SignSet signs, SignSet others)
    {
        using var optimizer = optim.Adam(net.parameters(), options.Rate);
        var schedule = optim.lr_scheduler.StepLR(optimizer, step_size: 10, gamma: 0.3);
        var best = new SignScore(double.MaxValue, 0);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            Learn(signs, optimizer, options.Seed + epoch);
            schedule.step();
            var score = SignScore.Of(net, others);
            Console.WriteLine($"epoch {epoch}: loss {score.Loss:F4}, accuracy {score.Accuracy:P2}");
            if (score.Accuracy > best.Accuracy)
            {
                best = score;
                net.save(weights);
            }
        }

        return best;
    }

    private void Learn(SignSet signs, optim.Optimizer optimizer, int order)
    {
        net.train();
        using var loader = torch.utils.data.DataLoader(signs, options.BatchSize, shuffle: true, seed: order, disposeDataset: false);
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(net.call(batch["picture"]), batch["sign"]);
            loss.backward();
            optimizer.step();
        }
    }
}
