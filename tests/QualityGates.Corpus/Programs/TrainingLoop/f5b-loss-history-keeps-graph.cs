// corpus: Two histories: one adds the loss tensors themselves and keeps every graph, the other reads numbers.
// library: TorchSharp
// axis: collection
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace History;

public class LossHistory
{
    private readonly List<Tensor> losses = new();
    private readonly List<float> values = new();

    public IEnumerable<float> Values => values;

    public void Train(Sequential model, Tensor x, Tensor y)
    {
        manual_seed(1);
        var optimizer = optim.Adagrad(model.parameters());
        for (var i = 0; i < 1000; i++)
        {
            using var rows = x.index_select(0, randint(x.shape[0], new long[] { 32 }));
            using var wanted = y.index_select(0, randint(x.shape[0], new long[] { 32 }));
            optimizer.zero_grad();
            using var output = model.call(rows);
            var loss = nn.functional.mse_loss(output, wanted);
            loss.backward();
            optimizer.step();
            losses.Add(loss); // expect: MLQ5005
            values.Add(loss.item<float>());
        }

        Console.WriteLine(stack(losses).mean().item<float>());
    }
}
