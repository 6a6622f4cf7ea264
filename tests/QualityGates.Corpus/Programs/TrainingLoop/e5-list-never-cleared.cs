// corpus: All members of an array are stepped after each batch and none of them is ever cleared.
// library: TorchSharp
// axis: collection
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(5);
nn.Module<Tensor, Tensor> encoder = nn.Linear(16, 4), decoder = nn.Linear(4, 16);
optim.Optimizer[] optimizers = [optim.SGD(encoder.parameters(), 0.1), optim.SGD(decoder.parameters(), 0.01)];
var signals = torch.randn(640, 16);

foreach (var rows in signals.chunk(20))
{
    using var scope = torch.NewDisposeScope();
    var loss = nn.functional.mse_loss(decoder.call(encoder.call(rows)), rows);
    loss.backward(); // expect: MLQ5001
    foreach (var optimizer in optimizers)
    {
        optimizer.step();
    }
}
