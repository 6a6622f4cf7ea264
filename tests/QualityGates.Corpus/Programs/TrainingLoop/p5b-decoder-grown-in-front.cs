// corpus: A decoder is grown in front of its last layers, one linear layer at a time; it ends in a softmax and is trained by cross-entropy.
// library: TorchSharp
// axis: collection expression, Insert in a loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Grown
{
    public static Module<Tensor, Tensor> Decoder(int depth)
    {
        List<Module<Tensor, Tensor>> layers = [];
        layers.Add(Linear(64, 12));
        layers.Add(Softmax(1)); // expect: MLQ5006
        for (var i = 0; i < depth; i++)
        {
            layers.Insert(0, Tanh());
            layers.Insert(0, Linear(64, 64));
        }

        return Sequential(layers);
    }

    public void Fit(IEnumerable<(Tensor Code, Tensor Kind)> batches)
    {
        random.manual_seed(7);
        var decoder = Decoder(3);
        var optimizer = optim.Adam(decoder.parameters());
        var criterion = CrossEntropyLoss();
        foreach (var (code, kind) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            criterion.call(decoder.call(code), kind).backward();
            optimizer.step();
        }
    }
}
