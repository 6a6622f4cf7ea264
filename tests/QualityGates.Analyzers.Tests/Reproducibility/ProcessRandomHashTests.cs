using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.ProcessRandomHash,
    QualityGates.Fixes.Reproducibility.ProcessRandomHashFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class ProcessRandomHashTests
{
    private static string Program(string body, string more = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Visit
        {
            public string User { get; set; } = "";
            public float Bucket { get; set; }
        }

        class Program
        {
            static object? Run(MLContext ml, List<Visit> visits, string user, int number)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        {{more}}}
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("return ml.Data.LoadFromEnumerable(visits.Select(visit => new Visit { Bucket = visit.User.[|GetHashCode|]() % 100 }));")]
        [InlineData("foreach (var visit in visits)\n    visit.Bucket = Math.Abs((visit.User).[|GetHashCode|]()) & 255;\nreturn ml.Data.LoadFromEnumerable(visits);")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Visit { Bucket = HashCode.[|Combine|](user, number) } });")]
        [InlineData("var hash = new HashCode();\nhash.Add(user);\nvar bucket = hash.[|ToHashCode|]() % 10;\nreturn ml.Data.LoadFromEnumerable(new[] { new Visit { Bucket = bucket } });")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Visit { Bucket = (user, number).[|GetHashCode|]() % 7 } });")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Visit { Bucket = StringComparer.Ordinal.[|GetHashCode|](user) % 7 } });")]
        [InlineData("var features = new float[256];\nforeach (var word in user.Split(' '))\n    features[(uint)word.[|GetHashCode|]() % 256] += 1;\nreturn new VBuffer<float>(256, features);")]
        [InlineData("return ml.Data.LoadFromEnumerable(visits.Where(visit => visit.User.[|GetHashCode|]() % 5 != 0).ToList());")]
        [InlineData("var test = new List<Visit>();\nforeach (var visit in visits)\n    if (visit.User.[|GetHashCode|]() % 5 == 0)\n        test.Add(visit);\nreturn ml.Data.LoadFromEnumerable(test);")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Visit { Bucket = Bucket(user) } });\nint Bucket(string name) => name.[|GetHashCode|]() % 16;")]
        public Task Features_buckets_and_splits(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task Says_what_is_given_the_number() => Verify.VerifyAnalyzerAsync(
            Program("var bucket = user.{|#0:GetHashCode|}() % 100;\nreturn ml.Data.{|#1:LoadFromEnumerable|}(new[] { new Visit { Bucket = bucket } });"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("string.GetHashCode", "LoadFromEnumerable", "line 18"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return user.GetHashCode();")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Visit { Bucket = number.GetHashCode() % 100 } });")]
        [InlineData("var cache = new Dictionary<int, IDataView>();\ncache[user.GetHashCode()] = ml.Data.LoadFromEnumerable(visits);\nreturn cache;")]
        [InlineData("Console.WriteLine(user.GetHashCode());\nreturn ml.Data.LoadFromEnumerable(visits);")]
        [InlineData("return new MLContext(seed: user.GetHashCode());")]
        public Task Stable_or_only_found_by_it(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task Hash_codes_of_types_and_look_alikes() => Verify.VerifyAnalyzerAsync(Program(
            "return ml.Data.LoadFromEnumerable(visits.Select(visit => new Visit { Bucket = new Key(visit.User).GetHashCode() % 9 + HashCodes.Combine(visit.User) }).Distinct());",
            """
                sealed class Key(string name)
                {
                    public override int GetHashCode() => name.GetHashCode();
                    public override bool Equals(object? other) => other is Key;
                }

                static class HashCodes
                {
                    public static int Combine(string text) => text.Length;
                }

            """));
    }

    public sealed class Fixes
    {
        [Fact]
        public Task A_function_beside_it() => Verify.VerifyCodeFixAsync(
            Program("visits[0].Bucket = user.[|GetHashCode|]() % 7; // the user\nvisits[1].Bucket = (user + \"x\").[|GetHashCode|]() % 7;\nreturn ml.Data.LoadFromEnumerable(visits);"),
            Program(
                "visits[0].Bucket = StableHash(user) % 7; // the user\nvisits[1].Bucket = StableHash(user + \"x\") % 7;\nreturn ml.Data.LoadFromEnumerable(visits);",
                """

                    private static int StableHash(string text)
                    {
                        // FNV-1a: the same number in every process and on every machine.
                        var hash = 2166136261u;
                        foreach (var character in text)
                        {
                            hash = unchecked((hash ^ character) * 16777619u);
                        }

                        return unchecked((int)hash);
                    }

                """));
    }
}
