// corpus: Pairs are encoded and compared, and only what comes behind the loss stands in a scope, in a method of its own.
// library: TorchSharp
// axis: helper with the loss as its parameter
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Contrast(Module<Tensor, Tensor> encoder, double margin)
{
    private readonly optim.Optimizer _optimizer = optim.AdamW(encoder.parameters());

    public void Fit(IEnumerable<(Tensor Left, Tensor Right, Tensor Same)> pairs, int epochs)
    {
        random.manual_seed(3);
        var all = pairs.ToList();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (left, right, same) in all) // expect: MLQ5005
            {
                var distance = (encoder.call(left) - encoder.call(right)).norm(1);
                var loss = (same * distance.square() + (1 - same) * functional.relu(margin - distance).square()).mean();
                Step(loss);
            }
        }
    }

    private void Step(Tensor loss)
    {
        using var scope = NewDisposeScope();
        _optimizer.zero_grad();
        loss.backward();
        _optimizer.step();
    }
}
