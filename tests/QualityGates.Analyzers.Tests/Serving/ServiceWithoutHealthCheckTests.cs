using Fix = QualityGates.Testing.CodeFixVerifier<QualityGates.Rules.Serving.ServiceWithoutHealthCheck, QualityGates.Fixes.Serving.ServiceWithoutHealthCheckFix>;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Serving.ServiceWithoutHealthCheck>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class ServiceWithoutHealthCheckTests
{
    private const string Ask = "(In row, PredictionEnginePool<In, Out> engines) => engines.Predict(row)";

    public sealed class Reports
    {
        [Theory]
        [InlineData("app.[|MapPost|](\"/scores\", " + Ask + ");")]
        [InlineData("app.MapGet(\"/\", () => \"hello\");\nvar group = app.MapGroup(\"/v1\");\ngroup.[|MapPost|](\"/scores\", Score);\nOut Score(In row, PredictionEnginePool<In, Out> engines) => engines.Predict(row);")]
        public Task A_minimal_api(string body) => Verify.VerifyAnalyzerAsync(ServingProgram.Start(body));

        [Fact]
        public Task Controllers() => Verify.VerifyAnalyzerAsync(ServingProgram.Start(
            "app.{|#0:MapControllers|}();",
            "class C(PredictionEnginePool<In, Out> engines) : ControllerBase\n{\n    public Out Get(In row) => engines.{|#1:Predict|}(row);\n}"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("MapControllers", "line 34"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("app.MapPost(\"/scores\", " + Ask + ");\napp.MapHealthChecks(\"/up\");")]
        [InlineData("app.MapPost(\"/scores\", " + Ask + ");\napp.UseHealthChecks(\"/up\");")]
        [InlineData("app.MapPost(\"/scores\", " + Ask + ");\napp.MapGet(\"/healthz\", () => \"ok\");")]
        [InlineData("app.MapPost(\"/scores\", " + Ask + ");\napp.MapGet(\"/api/ready\", () => \"ok\");")]
        [InlineData("app.MapGet(\"/scores\", () => rows.Count);\nvar engine = ml.Model.CreatePredictionEngine<In, Out>(model);\nengine.Predict(rows[0]);")]
        public Task Health_or_no_prediction(string body) => Verify.VerifyAnalyzerAsync(ServingProgram.Start(body));
    }

    public sealed class Fixes
    {
        private static string Program(string added, string mapped) => ServingProgram.Types($$"""
            static class Service
            {
                static void Start(string[] args)
                {
                    var builder = WebApplication.CreateBuilder(args);
                    builder.Services.AddPredictionEnginePool<In, Out>().FromFile("m.zip");

            {{added}}        var app = builder.Build(); // built

                    // scores
            {{mapped}}        app.[|MapPost|]("/scores", (In row, PredictionEnginePool<In, Out> engines) => engines.Predict(row));
                    app.Run();
                }
            }
            """);

        [Fact]
        public Task Registered_and_mapped() => Fix.VerifyCodeFixAsync(
            Program("", ""),
            Program("        builder.Services.AddHealthChecks();\n", "        app.MapHealthChecks(\"/healthz\");\n").Replace("[|MapPost|]", "MapPost"));

        [Fact]
        public Task No_fix_where_the_builder_is_elsewhere() => Fix.VerifyNoFixAsync(ServingProgram.Start("app.[|MapPost|](\"/scores\", " + Ask + ");"));
    }
}
