// corpus: The loss is given scores; the probabilities are computed where a picture is answered for.
// library: TorchSharp
// axis: class, training and answer
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Leaves;

public sealed class LeafClassifier
{
    private readonly Module<Tensor, Tensor> net = Sequential(Flatten(), Linear(3 * 24 * 24, 90), ReLU(), Linear(90, 17));

    public void Fit(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(6);
        using var optimizer = optim.Adam(net.parameters());
        using var criterion = CrossEntropyLoss();
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            criterion.call(net.call(x), y).backward();
            optimizer.step();
        }
    }

    public float[] Probabilities(Tensor picture)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return functional.softmax(net.call(picture.unsqueeze(0)), 1).data<float>().ToArray();
    }
}
