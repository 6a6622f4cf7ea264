// corpus: The scope is opened once, above the loop over batches: everything lives until the end of the epoch.
// library: TorchSharp
// axis: using statement
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public class ScopeTooWide
{
    private readonly nn.Module<Tensor, Tensor> net;
    private readonly optim.Optimizer opt;

    public ScopeTooWide(nn.Module<Tensor, Tensor> net)
    {
        this.net = net;
        this.opt = optim.Adagrad(net.parameters());
    }

    public void Epoch(DataLoader loader)
    {
        using (var scope = torch.NewDisposeScope())
        {
            foreach (var batch in loader) // expect: MLQ5005
            {
                opt.zero_grad();
                var logits = net.call(batch["data"]);
                var loss = nn.functional.cross_entropy(logits, batch["label"]);
                loss.backward();
                opt.step();
            }
        }
    }
}
