// corpus: A script begins with the switch it knows from PyTorch.
// library: TorchSharp
// axis: top-level
using TorchSharp;
using static TorchSharp.torch;
#pragma warning disable CS0612, CS0618, CS0619

manual_seed(42);
torch.use_deterministic_algorithms(mode: true, warn_only: true); // expect: MLQ1012

using var model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1));
using var optimizer = optim.Adam(model.parameters(), 1e-3);
for (var step = 0; step < 10; step++)
{
    using var scope = NewDisposeScope();
    var x = randn(64, 4);
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(model.forward(x), x.pow(2).sum(1, keepdim: true));
    loss.backward();
    optimizer.step();
}
