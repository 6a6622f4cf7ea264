// corpus: A network for embeddings learned by triplets, indexed by a helper that takes vectors out of its scope.
// library: TorchSharp
// axis: metric learning, helper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Faces;

public sealed class EmbeddingNet : Module<Tensor, Tensor>
{
    private readonly Conv2d conv = Conv2d(1, 8, 5);
    private readonly Linear fc = Linear(8 * 12 * 12, 64);

    public EmbeddingNet() : base("embedding") => RegisterComponents();

    public override Tensor forward(Tensor x) => functional.normalize(fc.call(functional.max_pool2d(functional.relu(conv.call(x)), 2).flatten(1)), dim: 1);
}

public sealed class FaceIndex(EmbeddingNet net) : IDisposable
{
    private readonly Dictionary<string, Tensor> _known = [];

    public void Add(string name, Tensor image)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        _known[name] = net.call(image.unsqueeze(0)).squeeze(0).DetachFromDisposeScope();
    }

    public string Find(Tensor image)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var vector = net.call(image.unsqueeze(0)).squeeze(0);
        return _known.MinBy(pair => (pair.Value - vector).norm().item<float>()).Key;
    }

    public void Dispose()
    {
        foreach (var vector in _known.Values)
            vector.Dispose();
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(33);
        var net = new EmbeddingNet();
        var optimizer = optim.AdamW(net.parameters(), 1e-4);
        var criterion = TripletMarginLoss(margin: 0.2);
        for (var step = 0; step < 500; step++)
        {
            using var scope = NewDisposeScope();
            var (anchor, positive, negative) = (rand(16, 1, 28, 28), rand(16, 1, 28, 28), rand(16, 1, 28, 28));
            optimizer.zero_grad();
            var loss = criterion.call(net.call(anchor), net.call(positive), net.call(negative));
            loss.backward();
            optimizer.step();
        }

        using var index = new FaceIndex(net);
        index.Add("ada", rand(1, 28, 28));
        Console.WriteLine(index.Find(rand(1, 28, 28)));
    }
}
