// corpus: Gradients of eight batches add up and are cleared after the step; the rest of the epoch takes a last step.
// library: TorchSharp
// axis: condition
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(5);
const int Accumulated = 8;
var net = Sequential(("in", Linear(6, 24)), ("act", GELU()), ("out", Linear(24, 1)));
var optimizer = optim.AdamW(net.parameters());
var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, 10);

for (var epoch = 0; epoch < 10; epoch++)
{
    optimizer.zero_grad();
    for (var batch = 0; batch < 100; batch++)
    {
        using var scope = NewDisposeScope();
        var rows = rand(16, 6);
        var loss = functional.mse_loss(net.call(rows), rows.sum(1, keepdim: true)) / Accumulated;
        loss.backward();
        if ((batch + 1) % Accumulated == 0 || batch == 99)
        {
            nn.utils.clip_grad_norm_(net.parameters(), 1);
            optimizer.step();
            optimizer.zero_grad();
        }
    }

    scheduler.step();
}
