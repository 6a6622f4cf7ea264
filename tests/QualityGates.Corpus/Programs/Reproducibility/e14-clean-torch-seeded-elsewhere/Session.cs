using TorchSharp;
using static TorchSharp.torch;

namespace Digits;

internal sealed class Session(Settings settings)
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Linear(10, 1);

    public void Run(Tensor x, Tensor y)
    {
        var optimizer = optim.AdamW(_net.parameters(), settings.Rate);
        _net.train();
        for (var i = 0; i < 50; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(_net.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }
}
