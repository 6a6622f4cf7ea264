using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tides;

/// <summary>Trains any network on tensors and gives back the error on others.</summary>
internal abstract class Trainer
{
    public double Run(Tensor x, Tensor y, Tensor heldOutX, Tensor heldOutY, string target)
    {
        using var net = Build();
        using var optimizer = optim.AdamW(net.parameters(), lr: 2e-3);
        net.train();
        for (var step = 0; step < 1000; step++)
        {
            optimizer.zero_grad();
            using var loss = functional.mse_loss(net.call(x), y);
            loss.backward();
            optimizer.step();
        }
        net.eval();
        using var guard = no_grad();
        using var error = functional.l1_loss(net.call(heldOutX), heldOutY);
        net.save(target);
        return error.item<float>();
    }

    protected abstract Module<Tensor, Tensor> Build();
}
