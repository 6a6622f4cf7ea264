// corpus: Networks of several widths for stamps are each made in their turn and learn in one pass from the same loader, so that they see the same order.
// library: TorchSharp
// axis: loop over networks
using TorchSharp;
using static TorchSharp.torch;

namespace Stamps;

public sealed class StampSet(Tensor pictures, Tensor countries) : utils.data.Dataset
{
    public override long Count => pictures.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["picture"] = pictures[index],
        ["country"] = countries[index],
    };
}

public static class WidthStudy
{
    public static List<(int Width, double Right)> Run(StampSet train, StampSet test, int[] widths)
    {
        using var loader = utils.data.DataLoader(train, 64, shuffle: true, seed: 15, disposeDataset: false);
        var table = new List<(int Width, double Right)>();
        foreach (var width in widths)
        {
            manual_seed(15);
            using var net = nn.Sequential(nn.Linear(400, width), nn.ReLU(), nn.Linear(width, 12));
            using var optimizer = optim.Adam(net.parameters());
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(net.call(batch["picture"]), batch["country"]);
                loss.backward();
                optimizer.step();
            }

            table.Add((width, Right(net, test)));
        }

        return table;
    }

    private static double Right(nn.Module<Tensor, Tensor> net, StampSet test)
    {
        net.eval();
        using var none = no_grad();
        using var loader = utils.data.DataLoader(test, 128, disposeDataset: false);
        var right = 0L;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            right += net.call(batch["picture"]).argmax(1).eq(batch["country"]).sum().item<long>();
        }

        return right / (double)test.Count;
    }
}
