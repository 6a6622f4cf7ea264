// corpus: The gradients are cleared where training begins, and never again between the batches.
// library: TorchSharp
// axis: library, nested loops, settings record
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Rivers.Training;

public sealed record Settings(int Epochs, double Rate, double Decay);

public sealed class LevelTrainer(Module<Tensor, Tensor> network, Settings settings)
{
    public List<double> Losses { get; } = [];

    public void Fit(IReadOnlyList<(Tensor Window, Tensor Level)> batches)
    {
        var optimizer = optim.AdamW(network.parameters(), settings.Rate, weight_decay: settings.Decay);
        network.train();
        optimizer.zero_grad();
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            var sum = 0.0;
            foreach (var (window, level) in batches)
            {
                using var scope = NewDisposeScope();
                var loss = functional.smooth_l1_loss(network.call(window), level);
                loss.backward(); // expect: MLQ5001
                optimizer.step();
                sum += loss.ToDouble();
            }

            Losses.Add(sum / batches.Count);
        }
    }
}
