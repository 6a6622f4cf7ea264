using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.IdentifierAsFeature,
    QualityGates.Fixes.Leakage.IdentifierAsFeatureFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class IdentifierAsFeatureTests
{
    /// <summary>A program whose one method is <paramref name="body"/>; the tests of the fix use it too.</summary>
    internal static string InMethod(string body) => $$"""
        using System;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Program
        {
            static readonly MLContext ml = new MLContext(seed: 1);

            static object? Run(IDataView rows, string text)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("CustomerId")]
        [InlineData("Id")]
        [InlineData("ID")]
        [InlineData("orderID")]
        [InlineData("customer_id")]
        [InlineData("RowNumber")]
        [InlineData("Index")]
        [InlineData("RequestGuid")]
        public Task By_its_name(string column) => Verify.VerifyAnalyzerAsync(
            InMethod($"return ml.Transforms.[|Concatenate|](\"Features\", \"Age\", \"{column}\").Append(ml.Regression.Trainers.Sdca()).Fit(rows);"));

        [Theory]
        [InlineData("return (ml.Transforms).[|Concatenate|](inputColumnNames: new[] { \"Id\", \"Age\" }, outputColumnName: \"Features\").Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Numbers\", \"Id\", \"Age\").Append(ml.Transforms.NormalizeMinMax(\"Numbers\")).Append(ml.Transforms.Concatenate(\"Features\", \"Numbers\")).Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Transforms.Conversion.ConvertType(\"Number\", \"Id\").Append(ml.Transforms.[|Concatenate|](\"Features\", \"Number\")).Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("string[] columns = [\"Id\", \"Age\"];\nreturn Features().Append(ml.Regression.Trainers.Sdca());\nIEstimator<ITransformer> Features() => ml.Transforms.[|Concatenate|](\"Features\", columns);")]
        [InlineData("Func<string, IEstimator<ITransformer>> features = name => ml.Transforms.[|Concatenate|](\"Features\", name);\nreturn features(\"Id\").Append(ml.Regression.Trainers.Sdca());")]
        public Task On_its_way_into_the_features(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_the_column_and_the_trainer() => Verify.VerifyAnalyzerAsync(
            InMethod("return ml.Transforms.{|#0:Concatenate|}(\"Features\", \"Age\", \"Id\").Append(ml.Regression.Trainers.{|#1:Sdca|}());"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("Id", "Sdca", "line 11"));

        [Fact]
        public Task At_the_call_of_a_helper_in_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using System.Threading.Tasks;
                    using Microsoft.ML;

                    class Job
                    {
                        private readonly string[] _columns = { "Age", "CustomerId" };

                        protected string[] Columns => _columns;

                        async Task<ITransformer> Run(MLContext ml, IDataView rows)
                        {
                            await Task.Yield();
                            var (features, trainer) = (Pipelines.[|Features|](ml, Columns), ml.Regression.Trainers.Sdca());
                            return features.Append(trainer).Fit(rows);
                        }
                    }
                    """,
                    """
                    using Microsoft.ML;

                    static class Pipelines
                    {
                        public static IEstimator<ITransformer> Features(MLContext ml, string[] columns) => ml.Transforms.Concatenate("Features", columns);
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("Paid")]
        [InlineData("Humid")]
        [InlineData("Grid")]
        [InlineData("Idle")]
        [InlineData("BodyMassIndex")]
        [InlineData("IdCount")]
        [InlineData("PriceIndex")]
        public Task Words_that_only_look_like_it(string column) => Verify.VerifyAnalyzerAsync(
            InMethod($"return ml.Transforms.Concatenate(\"Features\", \"Age\", \"{column}\").Append(ml.Regression.Trainers.Sdca()).Fit(rows);"));

        [Theory]
        [InlineData("return ml.Transforms.Categorical.OneHotEncoding(\"VendorCode\", \"VendorId\").Append(ml.Transforms.Concatenate(\"Features\", \"VendorCode\")).Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Transforms.Categorical.OneHotHashEncoding(\"VendorId\").Append(ml.Transforms.Concatenate(\"Features\", \"VendorId\")).Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Recommendation().Trainers.MatrixFactorization(\"Label\", \"UserId\", \"FilmId\").Fit(rows);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"GroupId\", \"Rank\").Append(ml.Ranking.Trainers.FastTree(rowGroupColumnName: \"GroupId\"));")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Age\").Append(ml.Transforms.CopyColumns(\"Id\", \"RowId\")).Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Transforms.Concatenate(\"Names\", \"Id\").Append(ml.Transforms.Concatenate(\"Features\", \"Age\")).Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Age\", text).Append(ml.Regression.Trainers.Sdca());")]
        public Task Encoded_unused_or_not_known(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Transforms
            {
                public IEstimator<ITransformer> Concatenate(string output, params string[] inputs) => throw new System.NotImplementedException();
            }

            class Program
            {
                static ITransformer Run(MLContext ml, IDataView rows) => new Transforms().Concatenate("Features", "Age", "Id").Append(ml.Regression.Trainers.Sdca()).Fit(rows);
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", \"Id\", \"Age\").Append(ml.Regression.Trainers.Sdca());", "return ml.Transforms.Concatenate(\"Features\", \"Age\").Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", new[] { \"Id\", \"Age\", \"RowNumber\" }).Append(ml.Regression.Trainers.Sdca());", "return ml.Transforms.Concatenate(\"Features\", new[] { \"Age\" }).Append(ml.Regression.Trainers.Sdca());")]
        public Task Leaves_the_column_out(string body, string fixedBody) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(fixedBody));

        [Theory]
        [InlineData("string[] columns = [\"Id\", \"Age\"];\nreturn ml.Transforms.[|Concatenate|](\"Features\", columns).Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", \"Id\").Append(ml.Regression.Trainers.Sdca());")]
        public Task None_where_the_list_stands_elsewhere_or_would_be_empty(string body) => Verify.VerifyNoFixAsync(InMethod(body));
    }
}
