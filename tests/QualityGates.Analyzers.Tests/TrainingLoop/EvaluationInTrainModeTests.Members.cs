using static QualityGates.Analyzers.Tests.TrainingLoop.LoopProgram;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static partial class EvaluationInTrainModeTests
{
    /// <summary>Networks in a collection, trained and asked one after the other.</summary>
    public sealed class Members
    {
        private const string Made = "var nets = Enumerable.Range(0, 5).Select(_ => new Net()).ToArray();\n";
        private const string Trained = "foreach (var one in nets)\n{\n    var adam = optim.Adam(one.parameters());\n    foreach (var (x, y) in Batches())\n    {\n        adam.zero_grad();\n        loss.call(one.call(x), y).backward();\n        adam.step();\n    }\n}\n\n";
        private const string Asked = "foreach (var (x, y) in Batches(1)) Console.WriteLine(loss.call(stack(nets.Select(net => net.[|call|](x))).mean([0]), y).ToDouble());";
        private const string AskedRightly = "foreach (var (x, y) in Batches(1)) Console.WriteLine(loss.call(stack(nets.Select(net => net.call(x))).mean([0]), y).ToDouble());";

        [Theory]
        [InlineData(Made + Trained + Asked)]
        [InlineData("Net[] nets = [new(), new()];\n" + Trained + Asked)]
        [InlineData("var nets = new[] { new Net(), new Net() };\n" + Trained + Asked)]
        [InlineData("var nets = new List<Net>();\nfor (var i = 0; i < 3; i++) nets.Add(new Net());\n" + Trained + Asked)]
        [InlineData("List<Module<Tensor, Tensor>> nets = [];\nfor (var i = 0; i < 3; i++)\n{\n    var net = Sequential(Linear(4, 8), Dropout(0.5), Linear(8, 2));\n    nets.Add(net);\n}\n" + Asked)]
        [InlineData("var nets = Enumerable.Range(0, 5).Select(Grown).ToList();\nstatic Net Grown(int seed)\n{\n    random.manual_seed(seed);\n    return new Net();\n}\n" + Trained + Asked)]
        [InlineData(Made + "foreach (var one in nets) one.train();\n" + Trained + Asked)]
        [InlineData(Made + Trained + "var sum = 0.0;\nforeach (var (x, y) in Batches(1))\n{\n    foreach (var net in nets)\n    {\n        sum += loss.call(net.[|call|](x), y).ToDouble();\n    }\n}")]
        [InlineData(Made + Trained + "Console.WriteLine(Batches(1).Sum(batch => nets.Average(net => net.[|call|](batch.X).argmax(1).eq(batch.Y).sum().ToDouble())));")]
        [InlineData(Made + Trained + "Console.WriteLine(Error(nets));\n\ndouble Error(IReadOnlyList<Net> all) => Batches(1).Sum(batch => loss.call(stack(all.Select(net => net.[|call|](batch.X))).mean([0]), batch.Y).ToDouble());")]
        public Task That_are_evaluated_as_they_train(string body) => Test(WithLoss(body)).RunAsync();

        [Theory]
        [InlineData(Made + Trained + "foreach (var one in nets) one.eval();\n" + AskedRightly)]
        [InlineData(Made + Trained + "Array.ForEach(nets, one => one.eval());\n" + AskedRightly)]
        [InlineData(Made + Trained + "for (var i = 0; i < nets.Length; i++) nets[i].eval();\n" + AskedRightly)]
        [InlineData(Made + Trained + "Still(nets);\n" + AskedRightly + "\n\nstatic void Still(IEnumerable<Net> all)\n{\n    foreach (var one in all) one.train(false);\n}")]
        [InlineData(Made + Trained + "foreach (var (x, y) in Batches(1)) Console.WriteLine(loss.call(stack(nets.Select(net => Of(net, x))).mean([0]), y).ToDouble());\n\nstatic Tensor Of(Net net, Tensor x)\n{\n    net.eval();\n    return net.call(x);\n}")]
        [InlineData("var nets = Enumerable.Range(0, 5).Select(_ => Sequential(Linear(4, 8), Linear(8, 2))).ToArray();\n" + Trained + AskedRightly)]
        [InlineData("var nets = Enumerable.Range(0, 5).Select(_ => Ready()).ToArray();\nstatic Net Ready()\n{\n    var net = new Net();\n    net.eval();\n    return net;\n}\n" + AskedRightly)]
        [InlineData("Module<Tensor, Tensor>[] nets = [new Net(), Sequential(Linear(4, 2))];\n" + Trained + AskedRightly)]
        [InlineData("var nets = Networks.All().ToArray();\n" + Trained + AskedRightly)]
        [InlineData(Made + Trained + "foreach (var (x, y) in Batches(1))\n{\n    var spread = nets.Select(net => stack(Enumerable.Range(0, 30).Select(_ => net.call(x))).std([0]));\n    Console.WriteLine(stack(spread).mean().ToDouble());\n}")]
        public Task That_are_evaluated_as_they_should_or_may_be(string body) => Test(WithLoss(body, "static class Networks\n{\n    public static IEnumerable<Net> All() => Kept;\n    public static List<Net> Kept { get; } = [];\n}")).RunAsync();
    }
}
