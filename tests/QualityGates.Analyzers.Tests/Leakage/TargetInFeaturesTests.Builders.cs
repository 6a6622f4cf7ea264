using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.TargetInFeatures,
    QualityGates.Fixes.Leakage.TargetInFeaturesFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class TargetInFeaturesTests
{
    /// <summary>An object that is told the names one by one, and puts the pipeline together at last.</summary>
    public sealed class Builders
    {
        private const string Built = "IEstimator<ITransformer> Build() => ml.Transforms.Concatenate(\"Features\", [.. _names]).Append(ml.Regression.Trainers.Sdca(_label));";
        private const string Fluent = "Pipeline With(string name)\n{\n    _names.Add(name);\n    return this;\n}\ninternal Pipeline Predicting(string name)\n{\n    _label = name;\n    return this;\n}\ninternal " + Built;

        private static string Program(string body, string members) => InMethod(body, $$"""
            sealed class Pipeline
            {
                private readonly List<string> _names = [];
                private string _label = "Price";
                internal {{members.Replace("\n", "\n    ")}}
            }
            """);

        [Theory]
        [InlineData("return new Pipeline().With(\"Area\").With(\"Price\").Predicting(\"Price\").[|Build|]();", Fluent)]
        [InlineData("var pipeline = new Pipeline();\npipeline.Predicting(nameof(House.Price));\npipeline.With(\"Price\");\npipeline.With(\"Rooms\");\nreturn pipeline.[|Build|]();", Fluent)]
        [InlineData("return new Pipeline().With(\"Area\", \"Price\").[|Build|]();", "Pipeline With(params string[] names)\n{\n    _names.AddRange(names);\n    return this;\n}\ninternal " + Built)]
        [InlineData("return new Pipeline().With(\"Price\", \"Area\").[|Build|]();", "Pipeline With(string one, string other)\n{\n    _names.Add(one);\n    _names.Add(other);\n    return this;\n}\ninternal " + Built)]
        [InlineData("return new Pipeline().Also(\"Area\").Also(\"Price\").[|Build|]();", "Pipeline Also(string name) => With(name);\n" + Fluent)]
        [InlineData("var names = new List<string>();\nPipeline.Put(names, \"Area\");\nPipeline.Put(names, \"Price\");\nreturn ml.Transforms.[|Concatenate|](\"Features\", names.ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\"));", "static void Put(List<string> names, string name) => names.Add(name);")]
        [InlineData("return new Pipeline().With(\"Area\").With(\"Price\").[|Build|]();", "Pipeline With(string name)\n{\n    _names.Add(name);\n    return this;\n}\ninternal IEstimator<ITransformer> Build() => ml.Transforms.Concatenate(\"Features\", _names.ToArray()).Append(ml.Regression.Trainers.Sdca(_label));")]
        public Task That_are_told_the_label(string body, string members) => Verify.VerifyAnalyzerAsync(Program(body, members));

        [Theory]
        [InlineData("return new Pipeline().With(\"Area\").With(\"Rooms\").Predicting(\"Price\").Build();", Fluent)]
        [InlineData("var (one, other) = (new Pipeline().With(\"Area\"), new Pipeline().With(\"Price\").Predicting(\"Area\"));\nreturn (one.Build(), other.Build());", Fluent)]
        [InlineData("return new Pipeline().With(\"Area\").With(\"Price\").Build();", "Pipeline With(string name)\n{\n    if (name != _label)\n    {\n        _names.Add(name);\n    }\n\n    return this;\n}\ninternal " + Built)]
        [InlineData("return new Pipeline().With(\"Area\", \"Price\").Build();", "Pipeline With(params string[] names)\n{\n    foreach (var name in names)\n    {\n        if (name != _label) _names.Add(name);\n    }\n\n    return this;\n}\ninternal " + Built)]
        [InlineData("return new Pipeline().With(\"Area\").With(\"Price\").Build();", "Pipeline With(string name)\n{\n    _names.Add(name);\n    return this;\n}\ninternal IEstimator<ITransformer> Build()\n{\n    _names.Remove(_label);\n    return ml.Transforms.Concatenate(\"Features\", [.. _names]).Append(ml.Regression.Trainers.Sdca(_label));\n}")]
        [InlineData("return new Pipeline().With(\"Area\").With(\"Price\").Build();", "Pipeline With(string name)\n{\n    _names.Add(name);\n    return this;\n}\ninternal IEstimator<ITransformer> Build() => ml.Transforms.Concatenate(\"Features\", [.. _names.Where(name => name != _label)]).Append(ml.Regression.Trainers.Sdca(_label));")]
        [InlineData("return new Pipeline().With(\"Price\").Only(\"Area\").Build();", "Pipeline Only(string name)\n{\n    _names.Clear();\n    _names.Add(name);\n    return this;\n}\ninternal Pipeline With(string name)\n{\n    _names.Add(name);\n    return this;\n}\ninternal " + Built)]
        [InlineData("var pipeline = new Pipeline().With(\"Price\");\npipeline.At(0, \"Area\");\nreturn pipeline.Build();", "void At(int place, string name) => _names[place] = name;\ninternal Pipeline With(string name)\n{\n    _names.Add(name);\n    return this;\n}\ninternal " + Built)]
        [InlineData("return new Pipeline().With(\"Price\").Without(\"Price\").With(\"Area\").Build();", "Pipeline Without(string name)\n{\n    _names.Remove(name);\n    return this;\n}\ninternal Pipeline With(string name)\n{\n    _names.Add(name);\n    return this;\n}\ninternal " + Built)]
        public Task That_leave_it_out_or_may(string body, string members) => Verify.VerifyAnalyzerAsync(Program(body, members));
    }
}
