using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Segments;

public abstract class Experiment
{
    protected readonly UNet net;
    protected readonly optim.Optimizer optimizer;

    protected Experiment(UNet net, double rate)
    {
        this.net = net;
        this.optimizer = optim.Adam(net.parameters(), rate); // expect: MLQ5008
    }

    public virtual void Prepare(Device device)
    {
        net.to(device);
    }

    public void Run(DataLoader train, DataLoader valid, Device device, int epochs)
    {
        Prepare(device);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            net.train();
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = Loss(net.call(batch["image"].to(device)), batch["mask"].to(device));
                loss.backward();
                optimizer.step();
            }

            net.eval();
            using (no_grad())
            {
                double sum = 0;
                foreach (var batch in valid)
                {
                    using var scope = NewDisposeScope();
                    sum += Loss(net.call(batch["image"].to(device)), batch["mask"].to(device)).item<float>();
                }

                Console.WriteLine(sum / valid.Count);
            }
        }
    }

    protected abstract Tensor Loss(Tensor output, Tensor mask);
}

public sealed class CellExperiment(UNet net) : Experiment(net, 1e-4)
{
    protected override Tensor Loss(Tensor output, Tensor mask) =>
        nn.functional.binary_cross_entropy_with_logits(output, mask);
}
