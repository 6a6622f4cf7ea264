// corpus: The running loss is a tensor that grows by each batch's loss; the multi-task sum inside an iteration is fine.
// library: TorchSharp
// axis: local
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace MultiTask;

internal static class Program
{
    public static void Train(Module<Tensor, Tensor> trunk, Module<Tensor, Tensor>[] heads, DataLoader loader)
    {
        torch.manual_seed(6);
        var all = trunk.parameters().Concat(heads.SelectMany(head => head.parameters()));
        var optimizer = torch.optim.Adam(all, 1e-4);
        Tensor epochLoss = torch.zeros(1);
        foreach (var batch in loader)
        {
            optimizer.zero_grad();
            using var shared = trunk.call(batch["x"]);
            Tensor sum = torch.zeros(1);
            for (var task = 0; task < heads.Length; task++)
            {
                sum = sum + functional.mse_loss(heads[task].call(shared), batch["y" + task]);
            }

            sum.backward();
            optimizer.step();
            epochLoss += sum; // expect: MLQ5005
        }

        Console.WriteLine(epochLoss.item<float>());
    }
}
