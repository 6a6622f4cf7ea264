// corpus: The dispose scope holds backward and step only; the outputs and the loss were made before it, and nobody releases them.
// library: TorchSharp
// axis: using block behind the forward pass
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class PoseTrainer
{
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;

    public PoseTrainer(Module<Tensor, Tensor> net)
    {
        random.manual_seed(4);
        _net = net;
        _optimizer = optim.Adam(net.parameters(), 1e-4);
    }

    public void Fit(IReadOnlyList<(Tensor Image, Tensor Joints)> batches, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var sum = 0.0;
            foreach (var (image, joints) in batches) // expect: MLQ5005
            {
                var predicted = _net.call(image);
                var visible = joints.gt(0).to(ScalarType.Float32);
                var loss = ((predicted - joints).square() * visible).sum() / visible.sum();
                using (NewDisposeScope())
                {
                    _optimizer.zero_grad();
                    loss.backward();
                    _optimizer.step();
                }

                sum += loss.ToDouble();
            }

            Console.WriteLine($"{epoch}: {sum / batches.Count:F4}");
        }
    }
}
