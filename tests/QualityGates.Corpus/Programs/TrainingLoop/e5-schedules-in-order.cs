// corpus: Two schedulers one after the other, one for each epoch and one by the loss, chosen by the options; a step of the optimizer always comes first.
// library: TorchSharp
// axis: switch expression
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;

torch.manual_seed(11);
var kind = args.Length > 0 ? args[0] : "cosine";
var x = torch.rand(100, 4);
var y = x.sum(dim: 1).unsqueeze(1);
var net = nn.Linear(4, 1);
var opt = SGD(net.parameters(), 0.05, momentum: 0.9);
var warm = lr_scheduler.LinearLR(opt, total_iters: 5);
var main = kind switch
{
    "cosine" => lr_scheduler.CosineAnnealingLR(opt, 50),
    "stairs" => lr_scheduler.StepLR(opt, 10),
    _ => lr_scheduler.ExponentialLR(opt, 0.95),
};
var plateau = lr_scheduler.ReduceLROnPlateau(opt, patience: 2);

for (var epoch = 0; epoch < 55; epoch++)
{
    var loss = Epoch();
    if (epoch < 5)
    {
        warm.step();
    }
    else
    {
        main.step();
    }

    plateau.step(loss);
}

double Epoch()
{
    using var scope = torch.NewDisposeScope();
    opt.zero_grad();
    var loss = nn.functional.mse_loss(net.call(x), y);
    loss.backward();
    nn.utils.clip_grad_norm_(net.parameters(), 1.0);
    opt.step();
    return loss.ToDouble();
}
