using Fix = QualityGates.Testing.CodeFixVerifier<QualityGates.Rules.Serving.UndisposedInferenceResource, QualityGates.Fixes.Serving.UndisposedInferenceResourceFix>;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Serving.UndisposedInferenceResource>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class UndisposedInferenceResourceTests
{
    private static string Program(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML.Data;
        using Microsoft.ML.OnnxRuntime;
        using Microsoft.ML.OnnxRuntime.Tensors;

        class Network
        {
            object? _kept;

            object? Score(InferenceSession session, NamedOnnxValue[] inputs, RunOptions options, List<object> list)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    private static string Script(string body) => $$"""
        using System;
        using System.Linq;
        using TorchSharp;
        using static TorchSharp.torch;

        class Scripted
        {
            object? Answer(string path, Tensor x)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var results = session.[|Run|](inputs);\nreturn results.First().AsEnumerable<float>().ToArray();")]
        [InlineData("return session.[|Run|](inputs).First().AsTensor<float>().ToArray();")]
        [InlineData("foreach (var result in session.[|Run|](inputs))\n    Console.WriteLine(result.Name);\nreturn null;")]
        [InlineData("session.[|Run|](inputs);\nreturn null;")]
        [InlineData("var results = session.[|Run|](inputs);\nreturn All(results);\nstatic float[] All(IEnumerable<DisposableNamedOnnxValue> given) => [.. given.SelectMany(one => one.AsEnumerable<float>())];")]
        [InlineData("return Names(session.[|Run|](inputs));\nstatic string Names(IReadOnlyCollection<DisposableNamedOnnxValue> given)\n{\n    var names = \"\";\n    foreach (var one in given)\n        names += one.Name;\n    return names;\n}")]
        [InlineData("var own = [|new InferenceSession(\"m.onnx\")|];\nusing var results = own.Run(inputs);\nreturn results.Count;")]
        [InlineData("InferenceSession own = [|new(\"m.onnx\")|];\nreturn own.InputNames.Count;")]
        [InlineData("var value = OrtValue.[|CreateTensorValueFromMemory|](new float[3], new long[] { 1, 3 });\nusing var results = session.Run(options, new Dictionary<string, OrtValue> { [\"x\"] = value }, session.OutputNames);\nreturn results.Count;")]
        [InlineData("var image = MLImage.[|CreateFromFile|](\"a.png\");\nreturn image.Width;")]
        [InlineData("var value = OrtValue.[|CreateTensorValueFromMemory|](new float[3], [1, 3]);\nvar named = new Dictionary<string, OrtValue> { [\"x\"] = value };\nusing var results = session.Run(options, named, session.OutputNames);\nreturn results.Count;")]
        [InlineData("var value = OrtValue.[|CreateTensorValueFromMemory|](new float[3], [1, 3]);\nvar named = new Dictionary<string, OrtValue>();\nnamed[\"x\"] = value;\nusing var results = session.Run(options, named, session.OutputNames);\nreturn results.Count;")]
        [InlineData("var value = OrtValue.[|CreateTensorValueFromMemory|](new float[3], [1, 3]);\nOrtValue[] values = [value];\nusing var results = session.Run(options, session.InputNames, values, session.OutputNames);\nreturn results.Count;")]
        public Task Read_from_and_dropped(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("var module = jit.[|load<Tensor, Tensor>|](path);\nmodule.eval();\nreturn module.call(x);")]
        [InlineData("using var answer = jit.[|load<Tensor, Tensor>|](path).call(x);\nreturn answer.item<float>();")]
        [InlineData("var module = jit.[|load<Tensor, Tensor>|](path).to(CPU);\nusing var answer = module.forward(x);\nreturn answer.item<float>();")]
        [InlineData("return jit.[|load|](path).parameters().Count();")]
        public Task Modules_whose_answers_are_tensors(string body) => new Verify.Test { TestCode = Script(body), Libraries = QualityGates.References.MLReferences.All }.RunAsync();

        [Fact]
        public Task Says_what_it_is() => Verify.VerifyAnalyzerAsync(
            Program("var results = session.{|#0:Run|}(inputs);\nreturn results.Count;"),
            Verify.Diagnostic().WithLocation(0).WithArguments("Run", "a collection of results"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("using var results = session.Run(inputs);\nreturn results.Count;")]
        [InlineData("using (var results = session.Run(inputs))\n    return results.Count;")]
        [InlineData("var results = session.Run(inputs);\ntry { return results.Count; }\nfinally { results.Dispose(); }")]
        [InlineData("IDisposableReadOnlyCollection<DisposableNamedOnnxValue>? results = null;\nresults = session.Run(inputs);\nresults?.Dispose();\nreturn null;")]
        [InlineData("if (session.Run(inputs) is { Count: > 0 } results)\n    using (results)\n        return results.Count;\nreturn null;")]
        [InlineData("return session.Run(inputs);")]
        [InlineData("var results = session.Run(inputs);\nreturn results;")]
        [InlineData("_kept = session.Run(inputs);\nreturn null;")]
        [InlineData("list.Add(session.Run(inputs));\nreturn null;")]
        [InlineData("var results = session.Run(inputs);\nreturn (Func<int>)(() => results.Count);")]
        [InlineData("using var output = session.Run(inputs).First();\nreturn output.Name;")]
        [InlineData("foreach (var result in session.Run(inputs))\n    using (result)\n        Console.WriteLine(result.Name);\nreturn null;")]
        [InlineData("var own = new InferenceSession(\"m.onnx\");\nUse(own);\nreturn null;\nvoid Use(InferenceSession given) => given.Dispose();")]
        [InlineData("session.Run(inputs, inputs);\nreturn null;")]
        [InlineData("return All(session.Run(inputs));\nstatic int All(IDisposableReadOnlyCollection<DisposableNamedOnnxValue> given)\n{\n    using (given)\n        return given.Count;\n}")]
        [InlineData("return All(session.Run(inputs));\nstatic int All(IEnumerable<DisposableNamedOnnxValue> given)\n{\n    foreach (var one in given)\n        one.Dispose();\n    return 0;\n}")]
        [InlineData("var kept = new List<object>();\nKeep(session.Run(inputs));\nreturn kept;\nvoid Keep(IDisposable given) => kept.Add(given);")]
        [InlineData("return Same(session.Run(inputs));\nstatic IDisposable Same(IDisposable given) => given;")]
        public Task Disposed_or_handed_on(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("using var module = jit.load<Tensor, Tensor>(path);\nreturn module.call(x);")]
        [InlineData("return jit.load<Tensor, Tensor>(path);")]
        [InlineData("var module = jit.load<Tensor, Tensor>(path);\nmodule.eval();\nreturn module.to(CPU);")]
        [InlineData("using var module = jit.load<Tensor, Tensor>(path).to(CPU);\nreturn module.call(x);")]
        [InlineData("var module = jit.load<Tensor, Tensor>(path);\nreturn nn.ModuleList<nn.Module>(module, nn.Linear(2, 2));")]
        public Task Modules_that_are_released_or_handed_on(string body) => new Verify.Test { TestCode = Script(body), Libraries = QualityGates.References.MLReferences.All }.RunAsync();

        [Theory]
        [InlineData("var value = OrtValue.CreateTensorValueFromMemory(new float[3], [1, 3]);\nvar named = new Dictionary<string, OrtValue> { [\"x\"] = value };\nusing var results = session.Run(options, named, session.OutputNames);\nforeach (var one in named.Values)\n    one.Dispose();\nreturn results.Count;")]
        [InlineData("var values = new List<OrtValue>();\nvalues.Add(OrtValue.CreateTensorValueFromMemory(new float[3], [1, 3]));\nreturn values;")]
        public Task Collections_that_somebody_else_may_release(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task What_goes_with_the_program() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML.OnnxRuntime;

            static class Program
            {
                static void Main()
                {
                    var session = new InferenceSession("m.onnx");
                    System.Console.WriteLine(session.InputNames.Count);
                }
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData(
            "// ask\nvar results = session.[|Run|](inputs); // here\nreturn results.First().AsEnumerable<float>().ToArray();",
            "// ask\nusing var results = session.Run(inputs); // here\nreturn results.First().AsEnumerable<float>().ToArray();")]
        [InlineData(
            "// ask\nreturn session.[|Run|](inputs).First().AsTensor<float>().ToArray(); // here",
            "// ask\nusing var results = session.Run(inputs);\nreturn results.First().AsTensor<float>().ToArray(); // here")]
        [InlineData(
            "var a = session.[|Run|](inputs).Count;\nvar b = session.[|Run|](inputs).First().AsEnumerable<float>();\nreturn a + b.Sum();",
            "using var results = session.Run(inputs);\nvar a = results.Count;\nusing var results2 = session.Run(inputs);\nvar b = results2.First().AsEnumerable<float>();\nreturn a + b.Sum();")]
        [InlineData("session.[|Run|](inputs);\nreturn null;", "using var results = session.Run(inputs);\nreturn null;")]
        public Task With_using(string faulty, string right) => Fix.VerifyCodeFixAsync(Program(faulty), Program(right));

        [Theory]
        [InlineData("var results = session.[|Run|](inputs);\nreturn results.First().AsTensor<float>();")]
        [InlineData("return session.[|Run|](inputs).First().AsEnumerable<float>();")]
        [InlineData("return list.Count > 0 ? session.[|Run|](inputs).Count : 0;")]
        public Task No_fix_where_memory_is_looked_into_later(string body) => Fix.VerifyNoFixAsync(Program(body));
    }
}
