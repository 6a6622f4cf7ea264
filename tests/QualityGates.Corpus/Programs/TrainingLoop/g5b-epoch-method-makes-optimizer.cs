// corpus: The method that trains one epoch makes the optimizer; the loop over the epochs calls the method.
// library: TorchSharp
// axis: method called in a loop, class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Ferry;

public sealed class DelayTraining(IReadOnlyList<(Tensor Features, Tensor Minutes)> batches)
{
    private readonly Module<Tensor, Tensor> net = Build();

    private static Module<Tensor, Tensor> Build()
    {
        random.manual_seed(9);
        return Sequential(Linear(11, 22), ReLU(), Linear(22, 1));
    }

    public void Run()
    {
        for (var epoch = 0; epoch < 25; epoch++)
        {
            var mean = TrainEpoch();
            Console.WriteLine($"{epoch}\t{mean:F2}");
        }
    }

    private double TrainEpoch()
    {
        using var optimizer = optim.AdamW(net.parameters(), lr: 1e-3, weight_decay: 1e-2); // expect: MLQ5008
        var losses = new List<float>();
        foreach (var (features, minutes) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.l1_loss(net.call(features), minutes);
            loss.backward();
            optimizer.step();
            losses.Add(loss.item<float>());
        }

        return losses.Average();
    }
}
