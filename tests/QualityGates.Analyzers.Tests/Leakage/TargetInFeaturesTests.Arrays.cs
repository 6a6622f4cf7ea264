using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.TargetInFeatures,
    QualityGates.Fixes.Leakage.TargetInFeaturesFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class TargetInFeaturesTests
{
    public sealed class Arrays
    {
        /// <summary>Rows and labels that are cut alike stand beside each other; where they are cut at other places, a row is predicted by the one before.</summary>
        [Theory]
        [InlineData("[|Learn|](rows[..cut], prices[..cut])")]
        [InlineData("[|Learn|](y: prices.Take(cut).ToArray(), x: rows.Take(cut).ToArray())")]
        [InlineData("Learn(rows[..^1], prices[1..])")]
        [InlineData("Learn(rows[..cut], prices[1..(cut + 1)])")]
        [InlineData("Learn(rows.Take(cut).ToArray(), prices.Skip(1).Take(cut).ToArray())")]
        public Task Rows_written_out_and_cut(string learn) => new Verify.Test { Libraries = MLReferences.All, TestCode = $$"""
            using System.Collections.Generic;
            using System.Linq;
            using Accord.Statistics.Models.Regression.Linear;

            record Sale(double Area, double Price);

            class Program
            {
                static object Run(List<Sale> sales)
                {
                    var rows = sales.Select(s => new[] { s.Area, s.Price }).ToArray();
                    var prices = sales.Select(s => s.Price).ToArray();
                    var cut = sales.Count * 4 / 5;
                    return new OrdinaryLeastSquares().{{learn}};
                }
            }
            """ }.RunAsync();

        [Theory]
        [InlineData("s.Area, s.Price", "s => s.Price", "[|Learn|]")]
        [InlineData("s.Area, s.Price / s.Area", "s => s.Price", "[|Learn|]")]
        [InlineData("s.Area, s.Before", "s => s.Price", "Learn")]
        [InlineData("s.Area, s.Price", "s => s.Price > s.Before ? 1 : 0", "Learn")]
        public Task Rows_written_out(string row, string target, string learn) => new Verify.Test { Libraries = MLReferences.All, TestCode = $$"""
            using System.Collections.Generic;
            using System.Linq;
            using Accord.Statistics.Models.Regression.Linear;

            record Sale(double Area, double Price, double Before);

            class Program
            {
                static object Run(List<Sale> sales) =>
                    new OrdinaryLeastSquares().{{learn}}(sales.Select(s => new[] { {{row}} }).ToArray(), sales.Select<Sale, double>({{target}}).ToArray());
            }
            """ }.RunAsync();
    }

    public sealed class NoRows
    {
        /// <summary>An empty collection in the place of none has no rows that anything were true of; other rows have.</summary>
        [Theory]
        [InlineData("[]", "[|Learn|]")]
        [InlineData("new()", "[|Learn|]")]
        [InlineData("new List<Sale>()", "[|Learn|]")]
        [InlineData("Enumerable.Empty<Sale>().ToList()", "Learn")]
        [InlineData("others", "Learn")]
        [InlineData("[others[0]]", "Learn")]
        public Task In_the_place_of_none(string instead, string learn) => new Verify.Test { Libraries = MLReferences.All, TestCode = $$"""
            using System.Collections.Generic;
            using System.Linq;
            using Accord.Statistics.Models.Regression.Linear;

            record Sale(double Area, double Price);

            class Program
            {
                static object Run(List<Sale>? read, List<Sale> others)
                {
                    var sales = read ?? {{instead}};
                    return new OrdinaryLeastSquares().{{learn}}(sales.Select(s => new[] { s.Area, s.Price }).ToArray(), sales.Select(s => s.Price).ToArray());
                }
            }
            """ }.RunAsync();

        [Theory]
        [InlineData("Enumerable.Empty<Sale>()")]
        [InlineData("Array.Empty<Sale>()")]
        public Task In_the_place_of_a_query(string instead) => new Verify.Test { Libraries = MLReferences.All, TestCode = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Accord.Statistics.Models.Regression.Linear;

            record Sale(double Area, double Price);

            class Program
            {
                static object Run(IEnumerable<Sale>? read)
                {
                    var sales = read ?? {{instead}};
                    return new OrdinaryLeastSquares().[|Learn|](sales.Select(s => new[] { s.Area, s.Price }).ToArray(), sales.Select(s => s.Price).ToArray());
                }
            }
            """ }.RunAsync();
    }
}
