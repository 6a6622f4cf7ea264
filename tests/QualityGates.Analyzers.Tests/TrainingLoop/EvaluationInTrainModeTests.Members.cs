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

        private const string Fit = "static Net Fit(int seed)\n{\n    random.manual_seed(seed);\n    var made = new Net();\n    var adam = optim.Adam(made.parameters());\n    foreach (var (x, y) in Batches())\n    {\n        adam.zero_grad();\n        CrossEntropyLoss().call(made.call(x), y).backward();\n        adam.step();\n    }\n\n    return made;\n}";

        private static string ByNumber(string asked) => "for (var i = 0; i < 3; i++) foreach (var (x, y) in Batches(1)) Console.WriteLine(loss.call(" + asked + ", y).ToDouble());\n\n" + Fit;

        [Theory]
        [InlineData("var nets = Enumerable.Range(0, 3).Select(i => Fit(i)).ToArray();\n" + Asked + "\n\n" + Fit)]
        [InlineData("var nets = new List<Net>();\nfor (var seed = 0; seed < 3; seed++) nets.Add(Fit(seed));\n" + Asked + "\n\n" + Fit)]
        [InlineData("var nets = Enumerable.Range(0, 3).Select(i => Onto(Fit(i))).ToList();\n" + Asked + "\n\nstatic Net Onto(Net net)\n{\n    net.to(CUDA);\n    return net;\n}\n\n" + Fit)]
        public Task That_a_method_trains_and_gives_back(string body) => Test(WithLoss(body)).RunAsync();

        [Theory]
        [InlineData("var nets = Enumerable.Range(0, 3).Select(i => Fit(i)).ToArray();\n", "nets[i].[|call|](x)")]
        [InlineData("List<Net> nets = [];\nfor (var seed = 0; seed < 3; seed++) nets.Add(Fit(seed));\n", "nets[i].[|call|](x)")]
        [InlineData("var nets = new Net[3];\nfor (var seed = 0; seed < 3; seed++) nets[seed] = Fit(seed);\n", "nets[i].[|call|](x)")]
        [InlineData("var nets = new Net[3];\nfor (var seed = 0; seed < 3; seed++) nets[seed] = Fit(seed);\nstatic Tensor Ask(Net net, Tensor x) => net.[|call|](x);\n", "Ask(nets[i], x)")]
        public Task That_are_asked_by_number(string made, string asked) => Test(WithLoss(made + ByNumber(asked))).RunAsync();

        [Theory]
        [InlineData("var nets = new Net[3];\nfor (var seed = 0; seed < 3; seed++) nets[seed] = Fit(seed);\nfor (var k = 0; k < 3; k++) nets[k].eval();\n", "nets[i].call(x)")]
        [InlineData("var nets = new Net[3];\nfor (var seed = 0; seed < 3; seed++) nets[seed] = Fit(seed);\n", "stack(Enumerable.Range(0, 30).Select(_ => nets[i].call(x))).mean([0])")]
        [InlineData("var nets = new Net[3];\nfor (var seed = 0; seed < 3; seed++) nets[seed] = Fit(seed);\nstatic Tensor Ask(Net net, Tensor x) => net.call(x);\n", "stack(Enumerable.Range(0, 30).Select(_ => Ask(nets[i], x))).mean([0])")]
        [InlineData("var nets = new Net[3];\nfor (var seed = 0; seed < 3; seed++) nets[seed] = Ready(Fit(seed));\nstatic Net Ready(Net net)\n{\n    net.eval();\n    return net;\n}\n", "nets[i].call(x)")]
        [InlineData("var nets = new Module<Tensor, Tensor>[3];\nnets[0] = Fit(0);\nnets[1] = nets[2] = Sequential(Linear(4, 2));\n", "nets[i].call(x)")]
        [InlineData("var nets = Networks.Kept;\n", "nets[i].call(x)")]
        public Task That_are_asked_by_number_as_they_should_or_may_be(string made, string asked) => Test(WithLoss(made + ByNumber(asked), "static class Networks\n{\n    public static List<Net> Kept { get; } = [];\n}")).RunAsync();

        private static string Committee(string kept, string add, string asked, string layer = "new Net()") => $$"""
            class Committee
            {
                {{kept}}

                public void Add(IEnumerable<(Tensor X, Tensor Y)> batches, int at)
                {
                    var member = {{layer}};
                    var adam = optim.Adam(member.parameters());
                    foreach (var (x, y) in batches)
                    {
                        adam.zero_grad();
                        functional.mse_loss(member.call(x), y).backward();
                        adam.step();
                    }

                    {{add}}
                }

                public double Error(Tensor x, Tensor y)
                {
                    using var guard = no_grad();
                    var sum = 0.0;
                    {{asked}}
                    return sum;
                }

                public void Still()
                {
                    for (var i = 0; i < 3; i++) _members[i].eval();
                }
            }
            """;

        private static string Run(string before = "") => "var committee = new Committee();\nfor (var i = 0; i < 3; i++) committee.Add(Batches(), i);\n" + before + "foreach (var (x, y) in Batches(1)) Console.WriteLine(committee.Error(x, y));";

        [Theory]
        [InlineData("private readonly List<Net> _members = [];", "_members.Add(member);", "for (var i = 0; i < 3; i++) sum += functional.mse_loss(_members[i].[|call|](x), y).ToDouble();")]
        [InlineData("private readonly Net[] _members = new Net[3];", "_members[at] = member;", "for (var i = 0; i < 3; i++) sum += functional.mse_loss(_members[i].[|call|](x), y).ToDouble();")]
        [InlineData("private List<Net> _members { get; } = new(3);", "_members.Add(member);", "foreach (var one in _members) sum += functional.mse_loss(one.[|call|](x), y).ToDouble();")]
        [InlineData("private readonly List<Net> _members;\n\n    public Committee() => _members = new List<Net>();", "_members.Add(member);", "sum = _members.Sum(one => functional.mse_loss(one.[|call|](x), y).ToDouble());")]
        public Task That_a_class_keeps(string kept, string add, string asked) => Test(WithLoss(Run(), Committee(kept, add, asked))).RunAsync();

        [Theory]
        [InlineData("_members.Add(member);", "for (var i = 0; i < 3; i++) sum += functional.mse_loss(_members[i].call(x), y).ToDouble();", "committee.Still();\n", "new Net()")]
        [InlineData("member.eval();\n        _members.Add(member);", "for (var i = 0; i < 3; i++) sum += functional.mse_loss(_members[i].call(x), y).ToDouble();", "", "new Net()")]
        [InlineData("_members.Add(member);", "for (var i = 0; i < 3; i++) sum += functional.mse_loss(_members[i].call(x), y).ToDouble();", "", "Sequential(Linear(4, 2))")]
        [InlineData("_members.Add(member);\n        _members.Add(Others.Load());", "for (var i = 0; i < 3; i++) sum += functional.mse_loss(_members[i].call(x), y).ToDouble();", "", "new Net()")]
        public Task That_a_class_keeps_and_that_are_evaluated_as_they_should_or_may_be(string add, string asked, string before, string layer) => Test(WithLoss(
            Run(before), Committee("private readonly List<Module<Tensor, Tensor>> _members = [];", add, asked, layer) + "\n\nabstract class Others\n{\n    private static Module<Tensor, Tensor> s_kept;\n\n    public static Module<Tensor, Tensor> Load() => s_kept;\n}")).RunAsync();
    }
}
