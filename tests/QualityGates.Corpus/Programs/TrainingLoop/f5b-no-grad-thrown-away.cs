// corpus: no_grad() is called as in Python without holding its result: gradients stay off on this thread.
// library: TorchSharp
// axis: local function
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public static class Notebook
{
    public static void Run(DataLoader train, DataLoader test)
    {
        random.manual_seed(13);
        var model = nn.Sequential(nn.Linear(10, 50), nn.ReLU(), nn.Linear(50, 2));
        var optimizer = optim.Adam(model.parameters(), 1e-3);
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(model.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }

            Console.WriteLine(Evaluate());
        }

        double Evaluate()
        {
            torch.no_grad(); // expect: MLQ5004
            var hits = 0L;
            foreach (var batch in test)
            {
                using var scope = NewDisposeScope();
                hits += model.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>();
            }

            return hits;
        }
    }
}
