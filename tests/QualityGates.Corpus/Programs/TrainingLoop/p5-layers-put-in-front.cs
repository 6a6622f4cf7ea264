// corpus: The list of layers is built from the end, each inserted in front of the others, so its last one is the sigmoid; the loss takes logits.
// library: TorchSharp
// axis: List.Insert
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Builder
{
    public static Module<Tensor, Tensor> Build(int inputs)
    {
        var stack = new List<Module<Tensor, Tensor>>();
        stack.Insert(0, Sigmoid()); // expect: MLQ5006
        stack.Insert(0, Linear(32, 1));
        stack.Insert(0, ReLU());
        stack.Insert(0, Linear(inputs, 32));
        return Sequential(stack);
    }
}

public static class Fraud
{
    public static void Train(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(2);
        var net = Builder.Build(29);
        var optimizer = optim.Adam(net.parameters());
        var criterion = BCEWithLogitsLoss(pos_weights: tensor(20f));
        for (var epoch = 0; epoch < 30; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                criterion.call(net.call(x), y).backward();
                optimizer.step();
            }
        }
    }
}
