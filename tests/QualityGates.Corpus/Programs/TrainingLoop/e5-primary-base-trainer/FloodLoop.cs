using TorchSharp;
using static TorchSharp.torch;

namespace Rivers;

public sealed class FloodLoop(FloodNet net) : LoopBase(net, optim.Adam(net.parameters()))
{
    public void Run((Tensor X, Tensor Y) train, (Tensor X, Tensor Y) valid)
    {
        Network.train();
        var best = float.MaxValue;
        for (int epoch = 0, worse = 0; worse < 5 && epoch < 500; epoch++)
        {
            using (NewDisposeScope())
            {
                Optimizer.zero_grad();
                var level = Network.call(train.X); // expect: MLQ5003
                nn.functional.mse_loss(level, train.Y).backward();
                Optimizer.step();
            }

            var loss = Validate(valid.X, valid.Y);
            (best, worse) = loss < best ? (loss, 0) : (best, worse + 1);
        }
    }
}
