using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Optimizers
{
    public static optim.Optimizer For(Module<Tensor, Tensor> net, double rate)
    {
        return optim.AdamW(net.parameters(), rate, weight_decay: 0.01); // expect: MLQ5008
    }
}
