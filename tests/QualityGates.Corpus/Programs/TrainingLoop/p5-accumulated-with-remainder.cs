// corpus: Gradients of four small batches add up to one step, and the batches left over at the end make a last one.
// library: TorchSharp
// axis: static helper, counter
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class AccumulatingTrainer
{
    private const int Every = 4;

    public static double Fit(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor Input, Tensor Target)> train, IReadOnlyList<(Tensor Input, Tensor Target)> held)
    {
        random.manual_seed(5);
        using var optimizer = optim.AdamW(net.parameters(), 3e-4, weight_decay: 0.01);
        for (var epoch = 0; epoch < 12; epoch++)
        {
            net.train();
            optimizer.zero_grad();
            var pending = 0;
            foreach (var (input, target) in train)
            {
                using var scope = NewDisposeScope();
                (functional.l1_loss(net.call(input), target) / Every).backward();
                if (++pending == Every)
                {
                    Update(optimizer);
                    pending = 0;
                }
            }

            if (pending > 0)
            {
                Update(optimizer);
            }
        }

        net.eval();
        using var guard = no_grad();
        var total = 0.0;
        foreach (var (input, target) in held)
        {
            using var scope = NewDisposeScope();
            total += functional.l1_loss(net.call(input), target).ToDouble();
        }

        return total / held.Count;
    }

    private static void Update(optim.Optimizer optimizer)
    {
        optimizer.step();
        optimizer.zero_grad();
    }
}
